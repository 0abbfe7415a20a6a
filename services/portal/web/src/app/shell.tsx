import { AppShell, Burger, Center, Group, Loader, ScrollArea, Title } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { Outlet, useLocation } from "@tanstack/react-router";
import { useEffect, useRef, useSyncExternalStore } from "react";
import { session } from "~/api/session";
import { Regain } from "~/features/session/regain";
import { paths } from "~/lib/paths";
import { useTexts } from "~/lib/use-language";
import { GoOnce } from "~/ui/go-once";
import { Failure } from "~/ui/state";
import { Navigation } from "./navigation";
import { OperationsTray } from "./operations-tray";
import { texts } from "./texts";
import { UserMenu } from "./user-menu";

/** What surrounds every screen of somebody who is signed in. */
export function Shell() {
	const state = useSyncExternalStore(session.subscribe, session.get);
	const { href } = useLocation();
	if (state.at === "starting") {
		return (
			<Center mih="100dvh">
				<Loader />
			</Center>
		);
	}
	if (state.at === "unreached") {
		return (
			<Center mih="100dvh">
				<Failure error={state.error} retry={session.start} />
			</Center>
		);
	}
	if (state.at === "out") {
		return <GoOnce href={`${paths.signIn()}?back=${encodeURIComponent(href)}`} />;
	}
	return (
		<>
			<Frame />
			{state.at === "lost" && <Regain person={state.person} />}
		</>
	);
}

function Frame() {
	const t = useTexts(texts);
	const [isOpen, { toggle, close }] = useDisclosure(false);
	const { pathname } = useLocation();
	const main = useRef<HTMLElement>(null);
	const shown = useRef(pathname);
	// A new screen begins at its beginning, for keyboards and screen readers too.
	useEffect(() => {
		if (shown.current !== pathname) {
			shown.current = pathname;
			close();
			if (!document.activeElement?.matches("[data-keeps-focus]")) {
				main.current?.focus({ preventScroll: true });
			}
		}
	}, [pathname, close]);
	return (
		<AppShell
			header={{ height: 52 }}
			navbar={{ width: 220, breakpoint: "sm", collapsed: { mobile: !isOpen } }}
			padding={{ base: "sm", sm: "lg" }}
		>
			<a href="#content" className="skip-link">
				{t("skip")}
			</a>
			<AppShell.Header px="md" bg="var(--surface)">
				<Group h="100%" justify="space-between" wrap="nowrap">
					<Group gap="sm" wrap="nowrap">
						<Burger opened={isOpen} onClick={toggle} hiddenFrom="sm" size="sm" aria-label={t("menu")} />
						<img src="/favicon.svg" alt="" width={26} height={26} />
						<Title order={2} component="span" fz="lg">
							Dunlin
						</Title>
					</Group>
					<Group gap="xs" wrap="nowrap">
						<OperationsTray />
						<UserMenu />
					</Group>
				</Group>
			</AppShell.Header>
			<AppShell.Navbar bg="var(--surface)" aria-label={t("main")}>
				<ScrollArea p="xs">
					<Navigation />
				</ScrollArea>
			</AppShell.Navbar>
			<AppShell.Main id="content" ref={main} tabIndex={-1} style={{ outline: "none" }}>
				<Outlet />
			</AppShell.Main>
		</AppShell>
	);
}
