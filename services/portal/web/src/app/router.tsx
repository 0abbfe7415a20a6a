import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet } from "@tanstack/react-router";
import { screens as accounts } from "~/features/accounts/screens";
import { screens as admin } from "~/features/admin/screens";
import { screens as approvals } from "~/features/approvals/screens";
import { screens as bank } from "~/features/bank/screens";
import { screens as campaigns } from "~/features/campaigns/screens";
import { screens as home } from "~/features/home/screens";
import { screens as imports } from "~/features/imports/screens";
import { screens as lists } from "~/features/lists/screens";
import { screens as printing } from "~/features/printing/screens";
import { screens as reports } from "~/features/reports/screens";
import { screens as rounds } from "~/features/rounds/screens";
import { screens as segments } from "~/features/segments/screens";
import { openScreens, screens as session } from "~/features/session/screens";
import { screens as visits } from "~/features/visits/screens";
import type { Screen } from "~/lib/screen";
import { Failure } from "~/ui/state";
import { Broken } from "./broken";
import { Shell } from "./shell";

const root = createRootRoute({ component: Outlet });
const shell = createRoute({ getParentRoute: () => root, id: "shell", component: Shell });

const inside = [
	home,
	accounts,
	imports,
	bank,
	segments,
	campaigns,
	approvals,
	rounds,
	printing,
	visits,
	lists,
	reports,
	admin,
	session,
];

function routeOf(parent: typeof root | typeof shell) {
	return ({ path, load }: Screen) =>
		createRoute({
			getParentRoute: () => parent as typeof root,
			path,
			component: lazyRouteComponent(load, "default"),
		});
}

/** Every screen of the portal at its address. */
export const router = createRouter({
	routeTree: root.addChildren([
		shell.addChildren(inside.flat().map(routeOf(shell))),
		...openScreens.map(routeOf(root)),
	]),
	// Plain words in the address: `?stage=draft`, not JSON.
	parseSearch: (search) => Object.fromEntries(new URLSearchParams(search)),
	stringifySearch: (search) => {
		const text = new URLSearchParams(search as Record<string, string>).toString();
		return text && `?${text}`;
	},
	defaultNotFoundComponent: () => <Failure error={{ status: 404, title: "", type: "/problems/not-found" }} />,
	defaultErrorComponent: Broken,
	defaultPreload: "intent",
	scrollRestoration: true,
});
