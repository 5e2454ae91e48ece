// The places in Markdown where a string from a stranger can stand.

export function inEveryPlace(attack: string): string[] {
  const line = attack.replace(/\n/g, ' ');
  return [
    `${attack}\n`,
    `Text ${line} text.\n`,
    `[x](${attack})\n`,
    `[x](<${line}>)\n`,
    `[x](https://example.org "${line}")\n`,
    `[${line}](https://example.org)\n`,
    `![x](${attack})\n`,
    `![x](<${line}>)\n`,
    `![${line}](../documents/a.png)\n`,
    `![x][r]\n\n[r]: <${line}> "${line}"\n`,
    `[x][r] [r]\n\n[r]: ${line}\n`,
    `<${line}>\n`,
    `## ${line} {#a-b}\n`,
    `| ${line} |\n| - |\n| ${line} |\n`,
    `> ${line}\n\n- ${line}\n- [ ] ${line}\n`,
    `\`${line}\` and \`\`\` ${line} \`\`\`\n`,
    `\`\`\`${line}\n${attack}\n\`\`\`\n`,
    `    ${line}\n`,
    `Text.[^1]\n\n[^1]: ${line}\n`,
    `:::note\n${attack}\n:::\n`,
    `**${line}** ~~${line}~~ *${line}*\n`,
    `<!-- ${line} -->\n`,
  ];
}
