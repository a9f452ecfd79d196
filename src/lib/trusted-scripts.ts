interface TrustedTypeFactory {
  createPolicy(name: string, rules: { createScriptURL: (address: string) => string }): unknown;
}

/**
 * The page's one Trusted Types policy. Workers and the service worker are started by address, some inside libraries, so it
 * is the default one: it lets this site's own addresses pass. HTML and script as text have no rule and are refused.
 */
export function trustOwnScripts(): void {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypeFactory };
  trustedTypes?.createPolicy("default", { createScriptURL: ownAddress });
}

/** @throws {TypeError} where the address is another host's */
export function ownAddress(address: string): string {
  const { origin } = new URL(address, document.baseURI);
  if (origin !== window.location.origin) throw new TypeError(`Not this site's own script: ${address}`);
  return address;
}
