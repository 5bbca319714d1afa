import { waitingInWords } from "../../app/wording/waiting.js";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { reviewQuery } from "../client/queries.js";
import classes from "./shell.module.css";

const PAGES = [
  { to: "/", name: "Desk" },
  { to: "/relations", name: "Relationships" },
  { to: "/readouts", name: "Readouts" },
  { to: "/people", name: "People" },
  { to: "/parties", name: "Parties" },
  { to: "/review", name: "Review" },
  { to: "/add", name: "Add" },
] as const;

export function NavigationLinks() {
  const { data: review } = useQuery(reviewQuery);
  return PAGES.map(({ to, name }) => (
    <Link key={to} to={to} className={classes["link"]} activeOptions={{ exact: to === "/" }}>
      {name}
      {to === "/review" && review !== undefined && review.waiting > 0 && (
        <span className={classes["count"]}>
          {waitingInWords(review.waiting)}
          <span className={classes["spoken"]}> waiting</span>
        </span>
      )}
    </Link>
  ));
}
