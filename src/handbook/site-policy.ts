// What browsers may do with the published site: one table of security headers. Pages print the policy as a <meta> element,
// the header files of the hosts and the local server print it as headers. Writing those files is left to cli/publish.

export interface Header {
  readonly name: string;
  readonly value: string;
}

/** Search pages compile Pagefind's WebAssembly; no other page may. */
export type PageKind = 'page' | 'search';

/** Folder that Pagefind writes its index and scripts to, one for every search page and beside it. */
export const SEARCH_INDEX_FOLDER = 'pagefind';

/**
 * Addresses that may compile WebAssembly, as a regular expression that JavaScript, nginx and Apache read alike.
 * NOTE: the worker script is one of them because a worker obeys the headers of its own script, not those of the page.
 */
export const WASM_ADDRESS = `/(search/(index\\.html)?|${SEARCH_INDEX_FOLDER}/pagefind-worker\\.js)$`;
const WASM_ADDRESSES = new RegExp(WASM_ADDRESS);

const POLICY: readonly (readonly [directive: string, sources: string])[] = [
  ['default-src', "'none'"],
  ['script-src', "'self'"],
  ['style-src', "'self'"],
  ['img-src', "'self'"],
  ['font-src', "'self'"],
  ['connect-src', "'self'"],
  ['worker-src', "'self'"],
  ['manifest-src', "'self'"],
  ['base-uri', "'none'"],
  ['form-action', "'self'"],
  ['frame-ancestors', "'none'"],
];

/** Directives that browsers ignore, with a warning, in a <meta> element. */
const HEADER_ONLY: ReadonlySet<string> = new Set(['frame-ancestors']);

const DEVICE_FEATURES = [
  'accelerometer',
  'autoplay',
  'camera',
  'clipboard-read',
  'clipboard-write',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

/** Headers that are the same for every address; the content security policy is not, see `headersFor`. */
export const FIXED_HEADERS: readonly Header[] = [
  { name: 'X-Content-Type-Options', value: 'nosniff' },
  // The address of a chapter tells what somebody is worried about.
  { name: 'Referrer-Policy', value: 'no-referrer' },
  { name: 'Permissions-Policy', value: DEVICE_FEATURES.map((feature) => `${feature}=()`).join(', ') },
  { name: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { name: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
];

export const POLICY_HEADER = 'Content-Security-Policy';

/** May what stands at this address (with or without the base path, beginning with `/`) compile WebAssembly? */
export function pageKind(address: string): PageKind {
  return WASM_ADDRESSES.test(address) ? 'search' : 'page';
}

/** The content security policy as the text of a response header. */
export function headerPolicy(kind: PageKind): string {
  return policyText(kind, () => true);
}

/** The content security policy for `<meta http-equiv="Content-Security-Policy" content="…">`, to stand first in the head. */
export function metaPolicy(kind: PageKind): string {
  return policyText(kind, (directive) => !HEADER_ONLY.has(directive));
}

/** All security headers for an address that begins with `/`. */
export function headersFor(address: string): readonly Header[] {
  return [{ name: POLICY_HEADER, value: headerPolicy(pageKind(address)) }, ...FIXED_HEADERS];
}

function policyText(kind: PageKind, wanted: (directive: string) => boolean): string {
  return POLICY.filter(([directive]) => wanted(directive))
    .map(([directive, sources]) => {
      const extra = kind === 'search' && directive === 'script-src' ? " 'wasm-unsafe-eval'" : '';
      return `${directive} ${sources}${extra}`;
    })
    .join('; ');
}
