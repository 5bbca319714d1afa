import { useEffect, useState } from "react";

/** Words that are selected in the text, with their offsets in it. */
export interface SelectedWords {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The words that are selected in the text of the readout, as long as they are; kept while one is in a form. */
export function useSelectedWords(): SelectedWords | undefined {
  const [words, setWords] = useState<SelectedWords>();
  useEffect(() => {
    const look = () => {
      const selection = getSelection();
      if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return;
      setWords(wordsIn(selection.getRangeAt(0)));
    };
    document.addEventListener("selectionchange", look);
    return () => document.removeEventListener("selectionchange", look);
  }, []);
  return words;
}

function wordsIn(range: Range): SelectedWords | undefined {
  const start = offsetOf(range.startContainer, range.startOffset);
  const end = offsetOf(range.endContainer, range.endOffset);
  return start === undefined || end === undefined || start >= end
    ? undefined
    : { start, end, text: range.toString() };
}

/** Each stretch of the text says where it begins. */
function offsetOf(node: Node, offset: number): number | undefined {
  const stretch = node.parentElement?.closest("[data-start]");
  const start = stretch?.getAttribute("data-start");
  return start === null || start === undefined ? undefined : Number(start) + offset;
}
