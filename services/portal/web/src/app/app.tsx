import "dayjs/locale/ar-sa";
import { DirectionProvider, MantineProvider, mergeThemeOverrides, Notification } from "@mantine/core";
import { DatesProvider } from "@mantine/dates";
import { Notifications } from "@mantine/notifications";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { useEffect, useMemo } from "react";
import { queries } from "~/api/queries";
import { session } from "~/api/session";
import { settings } from "~/lib/settings";
import { LanguageProvider, useLanguage, useTexts } from "~/lib/use-language";
import { words } from "~/ui/words";
import { router } from "./router";
import { theme, variables } from "./theme";

/** Month and day names of calendars, with the digits that the rest of the page has. */
const CALENDARS = { en: "en", ar: "ar-sa" };

/** Everything around the screens. */
export function App() {
	useEffect(() => {
		session.start();
	}, []);
	return (
		<LanguageProvider>
			<Themed />
		</LanguageProvider>
	);
}

function Themed() {
	const { language, direction } = useLanguage();
	const t = useTexts(words);
	const spoken = useMemo(
		() =>
			mergeThemeOverrides(theme, {
				components: {
					Notification: Notification.extend({ defaultProps: { closeButtonProps: { "aria-label": t("close") } } }),
				},
			}),
		[t],
	);
	return (
		<DirectionProvider key={direction} initialDirection={direction} detectDirection={false}>
			<MantineProvider
				theme={spoken}
				cssVariablesResolver={variables}
				defaultColorScheme="auto"
				getStyleNonce={() => settings.nonce}
			>
				<DatesProvider settings={{ locale: CALENDARS[language], firstDayOfWeek: 1 }}>
					<QueryClientProvider client={queries}>
						<Notifications position="bottom-right" />
						<RouterProvider router={router} />
					</QueryClientProvider>
				</DatesProvider>
			</MantineProvider>
		</DirectionProvider>
	);
}
