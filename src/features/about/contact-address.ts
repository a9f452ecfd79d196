const EMAIL = /^[^\s@,;:<>()[\]"]+@[^\s@,;:<>()[\]"]+\.[^\s@,;:<>()[\]"]+$/;

/** Where a link to an edition's contact leads: a page or an e-mail address. Undefined for other words, such as a name and a town. */
export function contactAddress(contact: string): string | undefined {
  if (/^https?:\/\//.test(contact)) return URL.canParse(contact) ? contact : undefined;
  const address = contactWords(contact);
  return EMAIL.test(address) ? `mailto:${encodeURI(address)}` : undefined;
}

/** The contact as it is shown. */
export function contactWords(contact: string): string {
  return contact.replace(/^mailto:/, "");
}
