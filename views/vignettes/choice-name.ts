import { type Choice, isAction } from '../../src/domain/vignettes.ts'
import type { Page } from '../page.ts'

/** What somebody would do, in the reader's words. */
export const choiceName = ({ words }: Page, choice: Choice): string =>
  isAction(choice) ? words.actions[choice] : words.vignettes[choice]
