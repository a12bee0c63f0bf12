import { defineRouteMiddleware, type StarlightRouteData } from '@astrojs/starlight/route-data';
import { plain } from '../data/card-text.ts';
import { sectionsAfter, sectionsBefore } from '../data/outline.ts';
import { topicsBeside } from '../data/sidebar.ts';
import { getSite, type Site } from '../data/site.ts';
import type { ShelvedTopic } from '../schemas/topic.ts';

/**
 * Gives a topic's page what its card knows: the description, the contents with the card's sections, the neighbours in
 * learning order, and a sidebar that shows the current area and the others as one link each, so that its size does not
 * grow with the shelf.
 */
export const onRequest = defineRouteMiddleware(async ({ locals, url }) => {
  const route = locals.starlightRoute;
  const site = await getSite();
  const topic = site.topicById(route.id);
  escapeTitle(route);
  route.sidebar = sidebarOf(site, topic, url.pathname);
  if (!topic) {
    route.pagination = { prev: undefined, next: undefined };
    return;
  }
  describe(route, plain(topic.card.definition));
  addToContents(route, topic);
  route.pagination = neighboursOf(site, topic, url.pathname);
});

type Sidebar = StarlightRouteData['sidebar'];
type Link = Extract<Sidebar[number], { type: 'link' }>;

function sidebarOf(site: Site, topic: ShelvedTopic | undefined, pathname: string): Sidebar {
  const current = topic?.area ?? areaOf(site, pathname);
  return site.areas.map((area) => {
    if (area.slug !== current) return link(area.title, `/${area.slug}/`, pathname);
    const inArea = site.inArea(area.slug);
    const listed = topicsBeside(inArea, topic);
    const whole = listed.length === inArea.length ? 'Overview' : `All ${inArea.length} topics`;
    return {
      type: 'group',
      label: area.title,
      collapsed: false,
      badge: undefined,
      entries: [
        link(whole, `/${area.slug}/`, pathname),
        ...listed.map(({ id, title }) => link(title, `/${id}/`, pathname)),
      ],
    };
  });
}

function link(label: string, href: string, pathname: string): Link {
  return { type: 'link', label, href, isCurrent: href === pathname, badge: undefined, attrs: {} };
}

function areaOf(site: Site, pathname: string): string | undefined {
  return site.areas.find(({ slug }) => pathname === `/${slug}/`)?.slug;
}

/** Starlight writes the content of head elements as it is, and a page's title may be a person's name. */
function escapeTitle(route: StarlightRouteData): void {
  for (const element of route.head) {
    if (element.tag !== 'title') continue;
    element.content = element.content?.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  }
}

function describe(route: StarlightRouteData, description: string): void {
  for (const [name, key] of [
    ['name', 'description'],
    ['property', 'og:description'],
  ] as const) {
    const known = route.head.find(({ tag, attrs }) => tag === 'meta' && attrs?.[name] === key);
    if (known) known.attrs = { ...known.attrs, content: description };
    else
      route.head.push({ tag: 'meta', attrs: { [name]: key, content: description }, content: '' });
  }
}

function addToContents(route: StarlightRouteData, topic: ShelvedTopic): void {
  if (!route.toc) return;
  const entry = ({ slug, text }: { slug: string; text: string }) => ({
    depth: 2,
    slug,
    text,
    children: [],
  });
  const [top, ...written] = route.toc.items;
  route.toc.items = [
    ...(top ? [top] : []),
    ...sectionsBefore(topic).map(entry),
    ...written,
    ...sectionsAfter(topic).map(entry),
  ];
}

function neighboursOf(site: Site, topic: ShelvedTopic, pathname: string) {
  const index = site.topics.indexOf(topic);
  const toLink = (neighbour: ShelvedTopic | undefined) =>
    neighbour && link(neighbour.title, `/${neighbour.id}/`, pathname);
  return { prev: toLink(site.topics[index - 1]), next: toLink(site.topics[index + 1]) };
}
