type Bytes = Uint8Array<ArrayBuffer>;

/** A few bytes may become a thousand times as many, so few are given at a time. */
const GIVEN = 1024;

export async function deflated(bytes: Bytes): Promise<Bytes> {
  return gathered(piped(bytes, new CompressionStream('deflate-raw')), Infinity);
}

/**
 * Inflates bytes that anybody may have made.
 *
 * @param most ends it with a `RangeError` before it is much larger
 * @throws {TypeError} when they were not deflated
 */
export async function inflated(bytes: Bytes, most: number): Promise<Bytes> {
  return gathered(piped(bytes, new DecompressionStream('deflate-raw')), most);
}

function piped(
  bytes: Bytes,
  through: CompressionStream | DecompressionStream,
): ReadableStream<Bytes> {
  let at = 0;
  const source = new ReadableStream<Bytes>({
    pull(controller) {
      if (at < bytes.length) controller.enqueue(bytes.slice(at, at + GIVEN));
      else controller.close();
      at += GIVEN;
    },
  });
  return source.pipeThrough(through);
}

async function gathered(stream: ReadableStream<Bytes>, most: number): Promise<Bytes> {
  const chunks: Bytes[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    length += read.value.length;
    if (length > most) {
      await reader.cancel();
      throw new RangeError('It is too long.');
    }
    chunks.push(read.value);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
