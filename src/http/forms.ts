import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'

/** A submitted form: one text for each name. */
export type Form = Record<string, string>

/** Largest body of an ordinary form, of a file, and of what carries one again to be confirmed. */
export const FORM_BYTES = 64 * 1024
const FILE_BYTES = 4 * 1024 * 1024
export const UPLOAD_BYTES = 2 * FILE_BYTES

/**
 * Reads an urlencoded form strictly: right type, UTF-8 throughout, no field twice, no NUL.
 * Anything else is a 400 or 415, since a browser never sends it.
 */
export async function readForm(c: Context): Promise<Form> {
  const [type = '', ...parameters] = (c.req.header('content-type') ?? '').toLowerCase().split(';')
  const charset = parameters.map((p) => p.trim()).find((p) => p.startsWith('charset='))
  if (type.trim() !== 'application/x-www-form-urlencoded') throw new HTTPException(415)
  if (charset && charset !== 'charset=utf-8') throw new HTTPException(415)
  const form: Form = {}
  for (const pair of decodeUtf8(new Uint8Array(await c.req.arrayBuffer())).split('&')) {
    if (pair === '') continue
    const [name = '', value = ''] = splitOnce(pair).map(decodePart)
    if (Object.hasOwn(form, name) || value.includes('\0')) throw new HTTPException(400)
    Object.defineProperty(form, name, { value, enumerable: true })
  }
  return form
}

/**
 * A form with one file, as multipart, and its other fields; the file's bytes are undefined when
 * none was chosen.
 */
export async function readUpload(c: Context, field: string) {
  const isMultipart = c.req.header('content-type')?.toLowerCase().startsWith('multipart/form-data')
  if (!isMultipart) throw new HTTPException(415)
  try {
    const body = await c.req.parseBody()
    const { [field]: file, ...others } = body
    const texts = Object.entries(others).filter((entry) => typeof entry[1] === 'string')
    const form = Object.fromEntries(texts) as Form
    if (file instanceof File && file.size > FILE_BYTES) throw new HTTPException(413)
    if (!(file instanceof File) || file.size === 0) return { bytes: undefined, form }
    return { bytes: new Uint8Array(await file.arrayBuffer()), form }
  } catch (error) {
    throw error instanceof HTTPException ? error : new HTTPException(400)
  }
}

const splitOnce = (pair: string): [string, string] => {
  const at = pair.indexOf('=')
  return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)]
}

function decodePart(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    throw new HTTPException(400)
  }
}

function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new HTTPException(400)
  }
}
