"""The pipeline most programs use, timed step by step; runs in an environment of its own that has these packages.

    PYTHON langchain_child.py EMBEDDER_FOLDER STORE_FOLDER PDF ...

PyPDFLoader, RecursiveCharacterTextSplitter 1000/100, sentence-transformers through HuggingFaceEmbeddings, Chroma on the
disk. Imports and the loading of the model are not counted. Prints one JSON object.
"""

from __future__ import annotations

import json
import sys
import time


def main() -> None:
    embedder, store, *files = sys.argv[1:]
    from langchain_chroma import Chroma
    from langchain_community.document_loaders import PyPDFLoader
    from langchain_huggingface import HuggingFaceEmbeddings
    from langchain_text_splitters import RecursiveCharacterTextSplitter

    embeddings = HuggingFaceEmbeddings(model_name=embedder, model_kwargs={"device": "cpu"})
    embeddings.embed_documents(["warm up"])
    database = Chroma("documents", embeddings, persist_directory=store)
    processor, started = time.process_time(), time.perf_counter()
    pages, failed = [], []
    for file in files:
        began = time.process_time(), time.perf_counter()
        try:
            pages += PyPDFLoader(file).load()
        except Exception as error:  # noqa: BLE001 - what it cannot read is named, and its time not counted
            failed.append([file, f"{type(error).__name__}: {error}"])
            processor += time.process_time() - began[0]
            started += time.perf_counter() - began[1]
    parsed = time.perf_counter()
    chunks = RecursiveCharacterTextSplitter(chunk_size=1000, chunk_overlap=100).split_documents(pages)
    split = time.perf_counter()
    for first in range(0, len(chunks), 1000):
        database.add_documents(chunks[first : first + 1000])
    ended = time.perf_counter()
    found = database.similarity_search("What is reported?", k=4)
    figures = {
        "pages": len(pages), "chunks": len(chunks), "parse_s": parsed - started, "split_s": split - parsed,
        "embed_and_store_s": ended - split, "total_s": ended - started, "processor_s": time.process_time() - processor,
        "hits": len(found), "failed": failed,
    }  # fmt: skip
    print(json.dumps(figures))


if __name__ == "__main__":
    main()
