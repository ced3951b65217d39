import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { loadRulesInForce } from '../../db/queries/rules.ts'
import { PaperPage } from '../../views/papers/paper-page.tsx'
import { PapersPage } from '../../views/papers/papers-page.tsx'
import { canReadPaper, PAPERS, paperLanguages } from '../domain/papers.ts'
import type { AppEnv } from '../http/env.ts'
import { pageFor } from '../http/locale.ts'
import { VERSION } from '../version.ts'

export const papers = new Hono<AppEnv>()

papers.get('/', (c) => {
  const names = PAPERS.filter((name) => canReadPaper(c.var.viewer, name))
  return c.html(
    <PapersPage page={pageFor(c, c.var.viewer)} names={names} languages={languagesFor(c)} />,
  )
})

papers.get('/:name', async (c) => {
  const { db, viewer, installation, house } = c.var
  const name = PAPERS.find((one) => one === c.req.param('name'))
  if (!name || !canReadPaper(viewer, name)) throw new HTTPException(404)
  const languages = languagesFor(c)
  const language = languages.find((one) => one === c.req.query('in')) ?? viewer.language
  return c.html(
    <PaperPage
      page={pageFor(c, viewer, language)}
      name={name}
      languages={languages}
      installation={installation}
      rules={await loadRulesInForce(db)}
      now={house.clock.now()}
      version={VERSION}
    />,
  )
})

const languagesFor = ({ var: { installation, viewer } }: Context<AppEnv>) =>
  paperLanguages(installation.language, viewer.language)
