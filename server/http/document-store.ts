import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** Characters of document source kept; a parsed document takes up to a hundred times as many bytes. */
const CHARACTERS_KEPT = 500_000;

/**
 * Documents that were parsed and found valid, by hash, the least recently used forgotten first. Those who send documents
 * that differ each time push others out, but hold no memory.
 */
export class DocumentStore {
  readonly #documents = new LRUCache<string, DocumentNode>({
    maxSize: CHARACTERS_KEPT,
    sizeCalculation: (document) => (document.loc?.source.body.length ?? 0) + 1,
  });

  async get(hash: string): Promise<DocumentNode | undefined> {
    return this.#documents.get(hash);
  }

  async set(hash: string, document: DocumentNode): Promise<void> {
    this.#documents.set(hash, document);
  }

  async delete(hash: string): Promise<boolean> {
    return this.#documents.delete(hash);
  }
}
