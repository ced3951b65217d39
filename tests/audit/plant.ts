/** One weakness, made by replacing text in the compiled program. */
export type Plant = {
  name: string
  /** The rule of the ballot it breaks (README, "How anonymity works"; numbers of the design). */
  rule: number
  edits: { file: string; find: string; replace: string }[]
  /** In which kind of installation the weakness leaves its trace. */
  kind?: 'real'
}

export const plant = (
  name: string,
  rule: number,
  file: string,
  find: string,
  replace: string,
  more: Partial<Plant> = {},
): Plant => ({ name, rule, edits: [{ file, find, replace }], ...more })
