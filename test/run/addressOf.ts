/** The address that pages will have, without a slash at its end; or what is wrong with it. */
export function addressOf(
  typed: string | undefined,
): { readonly url: string } | { readonly problem: string } {
  if (typed === undefined || typed === '')
    return { problem: 'The address of the pages is missing.' };
  let url: URL;
  try {
    url = new URL(typed);
  } catch {
    return { problem: `${typed} is not an address.` };
  }
  if (url.protocol !== 'https:') {
    return { problem: `${typed} does not begin with https://, which Office insists on.` };
  }
  if (url.search !== '' || url.hash !== '' || url.username !== '') {
    return { problem: `${typed} has more than a host and a folder.` };
  }
  return { url: `${url.origin}${url.pathname.replace(/\/+$/, '')}` };
}
