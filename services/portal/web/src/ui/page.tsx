import { Anchor, Box, Breadcrumbs, Group, Stack, Text, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useEffect } from "react";

interface Crumb {
	label: string;
	to: string;
}

interface Props {
	title: string;
	/** A line below the title: what the thing is, not how the screen works. */
	about?: ReactNode;
	/** The way back up. */
	crumbs?: Crumb[];
	/** Beside the title: a stage, a count. */
	badge?: ReactNode;
	actions?: ReactNode;
	children: ReactNode;
}

/** The frame of every screen: crumbs, title, actions, content. */
export function Page({ title, about, crumbs, badge, actions, children }: Props) {
	useEffect(() => {
		document.title = `${title} · Dunlin`;
	}, [title]);
	return (
		<Stack gap="lg" maw="var(--page-width)" mx="auto">
			<Box component="header">
				{crumbs && (
					<Breadcrumbs mb={4} separatorMargin="xs">
						{crumbs.map(({ label, to }) => (
							<Anchor key={to} component={Link} to={to} size="sm">
								{label}
							</Anchor>
						))}
					</Breadcrumbs>
				)}
				<Group justify="space-between" align="flex-start" gap="sm">
					<Box>
						<Group gap="sm">
							<Title order={1}>{title}</Title>
							{badge}
						</Group>
						{about && (
							<Text c="dimmed" size="sm" mt={2} component="div">
								{about}
							</Text>
						)}
					</Box>
					{actions && <Group gap="xs">{actions}</Group>}
				</Group>
			</Box>
			{children}
		</Stack>
	);
}
