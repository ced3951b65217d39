import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Encrypts and reads the case numbers of decisions. */
export type CaseRefs = {
  /** What to store for a decision; undefined for none. */
  encrypt: (decisionId: string, text: string) => string | undefined
  /** The number as typed; undefined for none, and when the key is not the one it was stored with. */
  decrypt: (decisionId: string, stored: string | null) => string | undefined
}

const ALGORITHM = 'aes-256-gcm'
const NONCE = 12
const TAG = 16

/**
 * Case numbers lead into the help desk, so a copy of the database alone shall not hold them: they
 * are encrypted under a key in a file of its own, made at the first use. Whoever restores without
 * that file loses the numbers and nothing else.
 */
export function makeCaseRefs(keyFile: string): CaseRefs {
  return {
    encrypt: (decisionId, text) => {
      if (text === '') return undefined
      const nonce = randomBytes(NONCE)
      const cipher = createCipheriv(ALGORITHM, keyOf(keyFile), nonce)
      cipher.setAAD(Buffer.from(decisionId))
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')
    },
    decrypt: (decisionId, stored) => {
      if (!stored || !existsSync(keyFile)) return undefined
      try {
        const bytes = Buffer.from(stored, 'base64url')
        const decipher = createDecipheriv(ALGORITHM, keyOf(keyFile), bytes.subarray(0, NONCE))
        decipher.setAAD(Buffer.from(decisionId))
        decipher.setAuthTag(bytes.subarray(NONCE, NONCE + TAG))
        return (
          decipher.update(bytes.subarray(NONCE + TAG), undefined, 'utf8') + decipher.final('utf8')
        )
      } catch {
        return undefined
      }
    },
  }
}

function keyOf(keyFile: string): Buffer {
  if (!existsSync(keyFile)) {
    mkdirSync(dirname(keyFile), { recursive: true, mode: 0o700 })
    writeFileSync(keyFile, randomBytes(32), { mode: 0o600, flag: 'wx' })
  }
  return readFileSync(keyFile)
}
