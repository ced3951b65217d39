import { generateKeyPair } from 'node:crypto'
import {
  closeSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { decodeRsa, encodeRsa, RSA_SLOT } from './key-slots.ts'

const generate = promisify(generateKeyPair)

/** As many are made side by side as there are cores to spare beside the page-serving thread. */
const AT_ONCE = 2

/**
 * RSA keys made ahead, so that many cells open at once: one takes a quarter of a second. They wait
 * in a file of the box directory, where a restart finds them, and are wiped from it when taken.
 */
export class ReadyKeys {
  readonly #path: string
  #wanted = 0
  #isMaking = false

  constructor(boxDir: string) {
    this.#path = join(boxDir, 'ready-keys')
  }

  /** Sees to it that `count` keys are ready before long; resolves when they are. */
  async prepare(count: number): Promise<void> {
    this.#wanted = Math.max(this.#wanted, count)
    if (this.#isMaking) return
    this.#isMaking = true
    try {
      while (this.count() < this.#wanted) this.#append(await makeKeys(1))
    } finally {
      this.#isMaking = false
    }
  }

  /** Takes `count` private keys, PKCS #8 in DER; makes what is missing. */
  async take(count: number): Promise<Buffer[]> {
    const taken = this.#remove(count)
    return [...taken, ...(await makeKeys(count - taken.length))]
  }

  /** How many are ready. */
  count(): number {
    return this.#open((file) => Math.floor(fstatSync(file).size / RSA_SLOT))
  }

  #append(keys: Buffer[]): void {
    this.#open((file) => {
      const end = Math.floor(fstatSync(file).size / RSA_SLOT) * RSA_SLOT
      keys.forEach((key, i) => {
        writeSync(file, encodeRsa(key), 0, RSA_SLOT, end + i * RSA_SLOT)
      })
      fsyncSync(file)
    })
  }

  #remove(count: number): Buffer[] {
    return this.#open((file) => {
      const size = Math.floor(fstatSync(file).size / RSA_SLOT)
      const start = Math.max(0, size - count) * RSA_SLOT
      const bytes = Buffer.alloc(size * RSA_SLOT - start)
      readSync(file, bytes, 0, bytes.length, start)
      writeSync(file, Buffer.alloc(bytes.length), 0, bytes.length, start)
      fsyncSync(file)
      ftruncateSync(file, start)
      return Array.from({ length: bytes.length / RSA_SLOT }, (_, i) =>
        decodeRsa(bytes.subarray(i * RSA_SLOT, (i + 1) * RSA_SLOT)),
      ).filter((key) => key !== undefined)
    })
  }

  #open<T>(use: (file: number) => T): T {
    const file = openSync(this.#path, 'a+', 0o600)
    closeSync(file)
    const inPlace = openSync(this.#path, 'r+')
    try {
      return use(inPlace)
    } finally {
      closeSync(inPlace)
    }
  }
}

async function makeKeys(count: number): Promise<Buffer[]> {
  const keys: Buffer[] = []
  let left = count
  const work = async () => {
    while (left-- > 0) keys.push(await makeKey())
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return keys
}

async function makeKey(): Promise<Buffer> {
  const { privateKey } = await generate('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { format: 'der', type: 'spki' },
    privateKeyEncoding: { format: 'der', type: 'pkcs8' },
  })
  return privateKey
}
