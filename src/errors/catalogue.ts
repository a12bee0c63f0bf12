import { fieldMessages } from './messages/fields.ts';
import { importMessages } from './messages/import.ts';
import { profileMessages } from './messages/profile.ts';
import { topicMessages } from './messages/topics.ts';

/**
 * Every message of the project, under a permanent name. A message says what happened and why, with the value received
 * and what is allowed; a hint says what to do.
 */
export const catalogue = {
  ...fieldMessages,
  ...topicMessages,
  ...profileMessages,
  ...importMessages,
};

export type ErrorName = keyof typeof catalogue;
export type ErrorParams<Name extends ErrorName> = Parameters<(typeof catalogue)[Name]['hint']>[0];
