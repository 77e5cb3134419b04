/** What has to be said wherever names are data, in both languages at once. */
export const NAMES_NOTE = 'The same name may be several people. 同名者未加区分，未必是同一人。';
