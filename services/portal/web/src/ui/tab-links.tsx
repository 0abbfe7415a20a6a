import { Link } from "@tanstack/react-router";
import classes from "./tab-links.module.css";

export interface TabLink {
	to: string;
	label: string;
	isHere: boolean;
}

/** The parts of one thing, each at its own address. The focus stays on the link that was followed. */
export function TabLinks({ label, tabs }: { label: string; tabs: TabLink[] }) {
	return (
		<nav aria-label={label}>
			<ul className={classes.list}>
				{tabs.map(({ to, label, isHere }) => (
					<li key={to}>
						<Link
							to={to}
							className={classes.tab}
							activeOptions={{ exact: true }}
							aria-current={isHere ? "page" : undefined}
							resetScroll={false}
							data-keeps-focus
						>
							{label}
						</Link>
					</li>
				))}
			</ul>
		</nav>
	);
}
