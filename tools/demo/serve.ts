import { createServer } from 'node:http'

import * as v from 'valibot'

import { productPage } from './product-page.ts'

/** Serves the demo shop on this machine alone; gives the address of its product and what ends it. */
export async function serveDemo(): Promise<{ readonly url: string; readonly close: () => void }> {
  const server = createServer((request, response) => {
    const isProduct = request.url === PRODUCT
    response.writeHead(isProduct ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' })
    response.end(isProduct ? productPage() : '')
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const { port } = v.parse(v.object({ port: v.number() }), server.address())
  return {
    url: `http://localhost:${port}${PRODUCT}`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

const PRODUCT = '/kettles/harbour'
