import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { ROOT } from '../root.ts'

// Run by `npm run build`: bundles what runs in the browser and puts htmx beside it.
const out = join(ROOT, 'dist/public')
mkdirSync(out, { recursive: true })
await build({
  entryPoints: ['pulse', 'app', 'passkeys', 'receipts', 'decision-form'].map((name) =>
    join(ROOT, `src/browser/${name}.ts`),
  ),
  outdir: out,
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
})
copyFileSync(join(ROOT, 'node_modules/htmx.org/dist/htmx.min.js'), join(out, 'htmx.min.js'))
