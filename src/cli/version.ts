// The version of the tool, taken from package.json when the command is bundled.

declare const __VERSION__: string | undefined;

export const VERSION: string = typeof __VERSION__ === 'string' ? __VERSION__ : 'source';
