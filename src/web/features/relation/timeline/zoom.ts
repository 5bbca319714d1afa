import type { ScaleTime } from "d3-scale";
import { select } from "d3-selection";
import { zoom, type D3ZoomEvent } from "d3-zoom";
import { useEffect, useRef } from "react";
import type { Domain } from "./layout.js";

interface ZoomOptions {
  readonly scale: ScaleTime<number, number>;
  readonly whole: Domain;
  readonly onDomain: (domain: Domain | undefined) => void;
}

const WEEK = 7 * 86_400_000;

/**
 * Dragging moves along the years; the wheel with Ctrl or ⌘, or two fingers, goes closer. Without a key the wheel scrolls
 * the page, as everywhere.
 * @returns `ref` for the drawing; `by` goes closer (> 1) or further; `to` moves by half of what is shown; `all` shows
 *   everything
 */
export function useZoom(options: ZoomOptions) {
  const ref = useRef<SVGSVGElement>(null);
  const latest = useRef(options);
  latest.current = options;

  useEffect(() => {
    if (ref.current === null) return undefined;
    let before = { k: 1, x: 0 };
    const behaviour = zoom<SVGSVGElement, unknown>()
      .filter((event: MouseEvent) => event.type !== "wheel" || event.ctrlKey || event.metaKey)
      .clickDistance(6)
      .on("zoom", ({ transform: { k, x }, sourceEvent }: D3ZoomEvent<SVGSVGElement, unknown>) => {
        if (sourceEvent === null) return;
        const { scale } = latest.current;
        const factor = k / before.k;
        // What was at p is at p·factor + shift: asked backwards, it tells what is at both ends now.
        const shift = x - before.x * factor;
        const [left = 0, right = 0] = scale.range();
        const at = (pixel: number) => scale.invert((pixel - shift) / factor).getTime();
        before = { k, x };
        change(latest.current, [at(left), at(right)]);
      });
    const drawing = select(ref.current).call(behaviour).on("dblclick.zoom", null);
    return () => void drawing.on(".zoom", null);
  }, []);

  const by = (factor: number): void => {
    const [from, to] = shown(options.scale);
    const [middle, half] = [(from + to) / 2, (to - from) / 2 / factor];
    change(options, [middle - half, middle + half]);
  };
  const to = (direction: "earlier" | "later"): void => {
    const [from, until] = shown(options.scale);
    const step = ((until - from) / 2) * (direction === "later" ? 1 : -1);
    change(options, [from + step, until + step]);
  };
  return { ref, by, to, all: () => options.onDomain(undefined) };
}

export type Zoom = Pick<ReturnType<typeof useZoom>, "by" | "to" | "all">;

function shown(scale: ScaleTime<number, number>): Domain {
  const [from, to] = scale.domain();
  return [from?.getTime() ?? 0, to?.getTime() ?? 0];
}

/** Shows another stretch of time, within the whole and no closer than weeks; all of it is no stretch. */
function change({ whole, onDomain }: ZoomOptions, [from, to]: Domain): void {
  const length = Math.max(to - from, 4 * WEEK);
  if (length >= whole[1] - whole[0]) return onDomain(undefined);
  const start = Math.min(Math.max(from, whole[0]), whole[1] - length);
  return onDomain([start, start + length]);
}
