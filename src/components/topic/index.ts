export { default as Forces } from './Forces.astro';
export { default as Output } from './Output.astro';
export { default as Result } from './Result.astro';
export { default as Sample } from './Sample.astro';
export { default as Steps } from './Steps.astro';
