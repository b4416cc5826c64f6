/** The address of the packaged decoder, whose file is copied as released. */
declare module 'zxing-wasm/reader/zxing_reader.wasm?url' {
  const address: string
  export default address
}
