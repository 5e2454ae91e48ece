export interface ShapeError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}
export interface Validator {
  (data: unknown): boolean;
  errors?: readonly ShapeError[] | null;
}
export const protocol: Validator;
export const directory: Validator;
export const glossary: Validator;
export const answer: Validator;
export const own_checklist: Validator;
export const waivers: Validator;
export const texts: Validator;
export const made_from: Validator;
export const pathway: Validator;
export const settings: Validator;
