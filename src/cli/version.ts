// What tool this is; both are put in when the command is bundled.

declare const __VERSION__: string | undefined;
declare const __BUILD__: string | undefined;

/** From package.json. */
export const VERSION: string = typeof __VERSION__ === 'string' ? __VERSION__ : 'source';

/** SHA-256 over the code and the catalogues, so that results of another make are never taken for one's own; empty when not bundled. */
export const BUILD: string = typeof __BUILD__ === 'string' ? __BUILD__ : '';
