import { Button, Menu, useComputedColorScheme, useMantineColorScheme } from "@mantine/core";
import { IconApi, IconLanguage, IconLogout, IconMoon, IconSun, IconUser } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { queries } from "~/api/queries";
import { usePerson } from "~/api/roles";
import { session } from "~/api/session";
import { paths } from "~/lib/paths";
import { useLanguage, useTexts } from "~/lib/use-language";
import { texts } from "./texts";

/** Who is signed in, the language, the colours, the way out. */
export function UserMenu() {
	const t = useTexts(texts);
	const person = usePerson();
	const { language, setLanguage } = useLanguage();
	const { setColorScheme } = useMantineColorScheme();
	const isDark = useComputedColorScheme() === "dark";
	const signOut = async () => {
		await session.leave();
		queries.clear();
	};
	return (
		<Menu position="bottom-end" width={220}>
			<Menu.Target>
				<Button variant="subtle" color="gray" leftSection={<IconUser size={16} aria-hidden />}>
					{person?.name}
				</Button>
			</Menu.Target>
			<Menu.Dropdown>
				<Menu.Item leftSection={<IconUser size={16} />} component={Link} to={paths.me()}>
					{t("me")}
				</Menu.Item>
				<Menu.Item
					leftSection={<IconLanguage size={16} />}
					lang={language === "en" ? "ar" : "en"}
					onClick={() => setLanguage(language === "en" ? "ar" : "en")}
				>
					{t("language")}
				</Menu.Item>
				<Menu.Item
					leftSection={isDark ? <IconSun size={16} /> : <IconMoon size={16} />}
					onClick={() => setColorScheme(isDark ? "light" : "dark")}
				>
					{isDark ? t("light") : t("dark")}
				</Menu.Item>
				<Menu.Item leftSection={<IconApi size={16} />} component="a" href="/api-reference/" target="_blank">
					{t("apiReference")}
				</Menu.Item>
				<Menu.Divider />
				<Menu.Item leftSection={<IconLogout size={16} />} onClick={signOut}>
					{t("signOut")}
				</Menu.Item>
			</Menu.Dropdown>
		</Menu>
	);
}
