import { Button, Group } from "@mantine/core";
import type { Zoom } from "./zoom.js";

interface ZoomButtonsProps {
  readonly zoom: Zoom;
  readonly isWhole: boolean;
  /** Undertakings that are not shown. */
  readonly hidden: number;
  readonly onAll: () => void;
}

/** All that dragging and the wheel do, for those who use the keyboard. */
export function ZoomButtons({ zoom, isWhole, hidden, onAll }: ZoomButtonsProps) {
  const buttons = [
    { name: "Closer", act: () => zoom.by(2), disabled: false },
    { name: "Further", act: () => zoom.by(0.5), disabled: isWhole },
    { name: "Earlier", act: () => zoom.to("earlier"), disabled: isWhole },
    { name: "Later", act: () => zoom.to("later"), disabled: isWhole },
    { name: "All", act: () => zoom.all(), disabled: isWhole },
  ];
  return (
    <Group gap="xs" className="on-screen">
      {hidden > 0 && (
        <Button size="compact-sm" variant="subtle" onClick={onAll}>
          Show {hidden} more undertakings
        </Button>
      )}
      <Button.Group>
        {buttons.map(({ name, act, disabled }) => (
          <Button key={name} size="compact-sm" variant="default" onClick={act} disabled={disabled}>
            {name}
          </Button>
        ))}
      </Button.Group>
    </Group>
  );
}
