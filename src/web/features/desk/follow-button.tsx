import { Button } from "@mantine/core";
import { IconStar, IconStarFilled } from "@tabler/icons-react";
import { useFollowed } from "./followed.js";

/** Puts a relationship on the desk, or takes it off. */
export function FollowButton({ relation }: { readonly relation: string }) {
  const { followed, toggle } = useFollowed();
  const isFollowed = followed.includes(relation);
  const Icon = isFollowed ? IconStarFilled : IconStar;
  return (
    <Button
      variant="default"
      size="sm"
      leftSection={<Icon size={16} />}
      aria-pressed={isFollowed}
      onClick={() => toggle(relation)}
    >
      {isFollowed ? "On your desk" : "Follow"}
    </Button>
  );
}
