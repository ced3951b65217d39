import { Hono } from 'hono'
import { AnonymityPage } from '../../views/anonymity/anonymity-page.tsx'
import type { AppEnv } from '../http/env.ts'
import { pageFor } from '../http/locale.ts'

export const anonymity = new Hono<AppEnv>()

anonymity.get('/', (c) => {
  const { minimumBlock } = c.var.installation
  return c.html(<AnonymityPage page={pageFor(c)} minimumBlock={minimumBlock} />)
})
