import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('..', import.meta.url))

/** The checkout's folder, from source and from `dist` alike; ends with a slash. */
export const ROOT = here.endsWith('/dist/') ? here.slice(0, -'dist/'.length) : here
