import { startBrowser } from './support/browser.ts'
import { openStory } from './support/pages.ts'
import { CAST } from './support/site.ts'
const b = await startBrowser()
const site = await openStory(3333)
const views = [
  ['pl', 390, 'light'],
  ['el', 1280, 'light'],
  ['en', 390, 'dark'],
] as const
const want: Record<string, RegExp> = {
  agent: /lessons|\/outcome|code|sever|withdraw|decisions\/[a-z0-9]+$/,
  lead: /coaching|pledges|lessons|principles|teams/,
  admin: /settings/,
}
for (const who of ['agent', 'lead', 'admin'] as const)
  for (const [language, width, scheme] of views) {
    const c = await site.enter(b, CAST[who], { language, width, scheme })
    const p = await c.newPage()
    let n = 0
    for (const path of site.pages[who].filter((x) => want[who]!.test(x))) {
      await p.goto(site.origin + path)
      await p.screenshot({ path: `/tmp/look/${who}-${language}-${String(n++).padStart(2, '0')}-${path.replace(/\W+/g, '_').slice(0, 40)}.png`, fullPage: true })
    }
    await c.close()
  }
await b.close()
await site.close()
process.exit(0)
