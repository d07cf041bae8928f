import type { Bilingual } from '../labels/bilingual'

/** A file that cannot be taken as a list at all, and why. */
export class FileProblem extends Error {
  override name = 'FileProblem'
  constructor(readonly why: Bilingual) {
    super(why.en)
  }
}
