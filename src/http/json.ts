import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { z } from 'zod'

/**
 * Reads a body of JSON by its schema. Any other content type is a 415: a form of another site can
 * send text, but not this type, and hono/csrf looks at forms alone.
 */
export async function readJson<T>(c: Context, schema: z.ZodType<T>): Promise<T> {
  const type = (c.req.header('content-type') ?? '').toLowerCase().split(';')[0]!.trim()
  if (type !== 'application/json') throw new HTTPException(415)
  const body = await c.req.json<unknown>().catch(() => {
    throw new HTTPException(400)
  })
  const read = schema.safeParse(body)
  if (!read.success) throw new HTTPException(400)
  return read.data
}
