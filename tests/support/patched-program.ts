import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from '../../src/root.ts'

/** One replacement of text in the compiled program; `file` within `dist`, or `db/migrations/…`. */
export type Edit = { file: string; find: string; replace: string }

export const edit = (file: string, find: string, replace: string): Edit => ({ file, find, replace })

/**
 * Copies the compiled program and carries the replacements out; returns the folder that holds its
 * `dist`. Throws unless each text is found exactly once. Without edits it is the program itself.
 */
export function patchProgram(edits: Edit[]): { dir: string; remove: () => void } {
  if (edits.length === 0) return { dir: ROOT, remove: () => undefined }
  const dir = mkdtempSync(join(tmpdir(), 'leeway-patched-'))
  const remove = () => rmSync(dir, { recursive: true, force: true })
  try {
    cpSync(join(ROOT, 'dist'), join(dir, 'dist'), { recursive: true })
    cpSync(join(ROOT, 'db/migrations'), join(dir, 'db/migrations'), { recursive: true })
    for (const name of ['node_modules', 'package.json', 'public'])
      symlinkSync(join(ROOT, name), join(dir, name))
    for (const { file, find, replace } of edits) {
      const path = join(dir, file.startsWith('db/migrations/') ? '' : 'dist', file)
      const parts = readFileSync(path, 'utf8').split(find)
      if (parts.length !== 2) throw new Error(`${file}: found ${parts.length - 1} times: ${find}`)
      writeFileSync(path, parts.join(replace))
    }
    return { dir, remove }
  } catch (error) {
    remove()
    throw error
  }
}
