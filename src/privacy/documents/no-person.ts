// What programs write where the name of an author belongs. It names nobody.

const NO_PERSON = /^(?:|unknown|user|author|administrator|windows user|un-?named|anonymous|-|python-docx|openpyxl|apache poi|libreoffice.*|microsoft .*)$/i;

/** `isKnownName`: is it a team or an organisation of the directory? */
export function isPerson(author: string, isKnownName: (name: string) => boolean): boolean {
  return !NO_PERSON.test(author.trim()) && !isKnownName(author);
}
