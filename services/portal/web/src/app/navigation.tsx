import { NavLink, Stack, Text } from "@mantine/core";
import { Link, useLocation } from "@tanstack/react-router";
import { usePerson } from "~/api/roles";
import { useTexts } from "~/lib/use-language";
import { doors } from "./doors";
import { texts } from "./texts";

/** The doors that open for the roles of whoever is signed in. */
export function Navigation() {
	const t = useTexts(texts);
	const person = usePerson();
	const { pathname } = useLocation();
	const isHere = (to: string) => (to === "/" ? pathname === "/" : pathname === to || pathname.startsWith(`${to}/`));
	const seen = doors
		.map((group) => ({
			...group,
			doors: group.doors.filter(({ roles }) => person?.roles.some((role) => roles.includes(role))),
		}))
		.filter((group) => group.doors.length > 0);
	return (
		<Stack gap="md">
			{seen.map((group) => (
				<section key={group.word} aria-label={t(group.word)}>
					<Text size="xs" c="dimmed" fw={600} px="xs" mb={4} aria-hidden>
						{t(group.word)}
					</Text>
					{group.doors.map(({ word, to, icon: Icon }) => (
						<NavLink
							key={to}
							component={Link}
							to={to}
							label={t(word)}
							leftSection={<Icon size={18} />}
							active={isHere(to)}
							aria-current={isHere(to) ? "page" : undefined}
							py={6}
							style={{ borderRadius: "var(--mantine-radius-sm)" }}
						/>
					))}
				</section>
			))}
		</Stack>
	);
}
