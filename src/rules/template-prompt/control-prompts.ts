// In the control block, words that say what is to stand there: “two or three sentences saying who this protocol is for”, “title of your protocol”.

const SIZE = String.raw`(?:an?|one|two|three|four|five|\d+)(?: (?:or|to) (?:two|three|four|five|\d+))?`;
const PIECE = String.raw`(?:sentences?|paragraphs?|lines?|words|bullet points?|(?:short |brief |plain |one-line |full )*(?:summary|description|overview|statement|explanation|outline|introduction|title|name))`;
const VERB = '(?:describe|say|write|explain|state|insert|enter|summari[sz]e|set out|outline|type|fill in)';
const PROMPTS = new RegExp(
  String.raw`^(?:please )?(?:${SIZE} |the |your |in ${SIZE} |up to ${SIZE} )?(?:short |brief |plain |full |clear )*${PIECE} (?:(?:[a-z-]+ )?(?:saying|that says?|telling|describing|explaining|to say|which says?|in which|under which)|of (?:the|your|this) (?:protocol|area|partnership|document|partners?)|for (?:the )?(?:public|readers?|families|website|cover))\b` +
    String.raw`|^(?:please )?(?:${VERB}|give|name|list|add|tell|put)(?: here)?(?:,? in [^,.;]{3,40}?,?)?(?: here)? (?:who|what|which|how|why|where|when)\b` +
    String.raw`|^(?:please )?${VERB}(?: here)? (?:the|your|a|an|in|here)\b[^.]{0,80}\b(?:protocol|document|partnership|area)\b` +
    String.raw`|\b(?:your (?:protocol|area|partnership|organisation|council|board)|this (?:organisation|partner) (?:does|brings|will do)|name of (?:the )?(?:area|partnership|protocol|organisation))\b`,
  'i',
);

/** Does a field of the control block only ask for what belongs there? */
export function isControlPrompt(text: string): boolean {
  return PROMPTS.test(text.trim());
}
