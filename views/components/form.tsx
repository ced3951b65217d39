import type { PropsWithChildren } from 'hono/jsx'

type Props = PropsWithChildren<{ action: string; kind?: string; isUpload?: boolean }>

/**
 * A form that posts. With htmx the answer, whole page as it is, replaces the main part in place,
 * so that an error keeps place and focus; without, the browser does the same by itself.
 */
export const Form = ({ action, kind, isUpload = false, children }: Props) => (
  <form
    method="post"
    action={action}
    class={kind}
    enctype={isUpload ? 'multipart/form-data' : undefined}
    hx-post={action}
    hx-target="#main"
    hx-select="#main"
    hx-swap="outerHTML show:#main:top"
    novalidate
  >
    {children}
  </form>
)
