// Tags of HTML that we wrote ourselves: attributes stand in double quotes, so a pattern finds them. For nobody else's HTML.

/** Groups: the name, which `name` says how to find; the attributes, each with a blank before it; a slash at the end, or nothing. */
export function tagPattern(name: string): RegExp {
  return new RegExp(`<(${name})((?:\\s[^\\s"=>/]+(?:="[^"]*")?)*)\\s*(/?)>`, 'g');
}

/** The tag again, with other attributes. `end` as it was found. */
export function tagAgain(name: string, attributes: string, end: string): string {
  return `<${name}${attributes}${end === '' ? '' : ' /'}>`;
}
