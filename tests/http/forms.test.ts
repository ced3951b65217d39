import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import { readForm, readUpload } from '../../src/http/forms.ts'

const app = new Hono()
  .post('/form', async (c) => c.json(await readForm(c)))
  .post('/upload', async (c) => {
    const { bytes, form } = await readUpload(c, 'file')
    return c.json({ bytes: Array.from(bytes ?? []), form })
  })

const URLENCODED = 'application/x-www-form-urlencoded'
const post = (body: string | Uint8Array<ArrayBuffer>, type: string | undefined = URLENCODED) =>
  app.request('/form', { method: 'POST', body, headers: { 'content-type': type } })

describe('a form', () => {
  test.each<[string, string, Record<string, string>]>([
    ['nothing', '', {}],
    ['one field', 'a=1', { a: '1' }],
    ['spaces both ways', 'a=x+y%20z', { a: 'x y z' }],
    ['any script', 'a=%CE%B1%F0%9F%99%82', { a: 'α🙂' }],
    ['letters not encoded', 'a=ő', { a: 'ő' }],
    ['signs in a value', 'a=1=2%263', { a: '1=2&3' }],
    ['an encoded plus', 'a=1%2B1', { a: '1+1' }],
    ['a name alone', 'a', { a: '' }],
    ['an empty pair', 'a=1&&b=2&', { a: '1', b: '2' }],
    ['line ends', 'a=x%0D%0Ay', { a: 'x\r\ny' }],
  ])('with %s is read', async (_, body, form) => {
    const response = await post(body)
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual(form)
  })

  test.each(['__proto__', 'constructor', 'toString'])('may name a field %s', async (name) => {
    const response = await post(`${name}=x`)
    expect(await response.text()).toBe(`{"${name}":"x"}`)
    expect(({} as Record<string, unknown>).x).toBeUndefined()
  })

  test.each([
    ['a field twice', 'a=1&a=1'],
    ['a field twice, encoded', 'a=1&%61=2'],
    ['__proto__ twice', '__proto__=1&__proto__=2'],
    ['bytes that are no UTF-8', 'a=%FF'],
    ['half a letter', 'a=%C3'],
    ['a surrogate', 'a=%ED%A0%80'],
    ['a bad escape', 'a=%zz'],
    ['an escape cut off', 'a=%4'],
    ['a NUL', 'a=x%00y'],
    ['a name that is no UTF-8', '%FF=1'],
    ['raw bytes that are no UTF-8', new Uint8Array([0x61, 0x3d, 0xff])],
    ['a raw NUL', new Uint8Array([0x61, 0x3d, 0x00])],
  ])('with %s is refused', async (_, body) => {
    expect((await post(body)).status).toBe(400)
  })

  test.each([
    ['urlencoded', URLENCODED, 200],
    ['in capitals', 'Application/X-WWW-Form-Urlencoded', 200],
    ['in UTF-8', `${URLENCODED}; charset=UTF-8`, 200],
    ['in UTF-8 without a space', `${URLENCODED};charset=utf-8`, 200],
    ['in Latin-2', `${URLENCODED}; charset=iso-8859-2`, 415],
    ['as JSON', 'application/json', 415],
    ['as text', 'text/plain', 415],
    ['as multipart', 'multipart/form-data; boundary=x', 415],
    ['as nearly the right type', `${URLENCODED}x`, 415],
  ])('sent %s', async (_, type, status) => {
    expect((await post('a=1', type)).status).toBe(status)
  })

  test('of no type at all is refused', async () => {
    const body = new TextEncoder().encode('a=1')
    expect((await app.request('/form', { method: 'POST', body })).status).toBe(415)
  })
})

describe('an upload', () => {
  const upload = (fields: Record<string, string | Blob>) => {
    const body = new FormData()
    for (const [name, value] of Object.entries(fields)) body.set(name, value)
    return app.request('/upload', { method: 'POST', body })
  }

  test('gives the bytes as they came', async () => {
    const bytes = [0xef, 0xbb, 0xbf, 0x00, 0xff, 0x0d, 0x0a]
    const response = await upload({ file: new File([new Uint8Array(bytes)], 'list.csv') })
    expect(await response.json()).toEqual({ bytes, form: {} })
  })

  test.each<[string, Record<string, string | Blob>]>([
    ['no file chosen', { file: new File([], '') }],
    ['a text instead of a file', { file: 'text' }],
    ['another field', { other: new File(['x'], 'x.csv') }],
  ])('with %s gives nothing', async (_, fields) => {
    expect(await (await upload(fields)).json()).toMatchObject({ bytes: [] })
  })

  test('gives other fields beside it', async () => {
    const response = await upload({ file: new File(['x'], 'x.csv'), encoding: 'utf-8' })
    expect(await response.json()).toEqual({ bytes: [120], form: { encoding: 'utf-8' } })
  })

  test.each([
    ['another type', URLENCODED, 'file=x', 415],
    ['a body that is no multipart', 'multipart/form-data; boundary=x', 'nonsense', 400],
    ['no boundary', 'multipart/form-data', '--x--', 400],
  ])('with %s is refused', async (_, type, body, status) => {
    const headers = { 'content-type': type }
    const response = await app.request('/upload', { method: 'POST', body, headers })
    expect(response.status).toBe(status)
  })
})
