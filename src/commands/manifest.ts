import { pageOf, type RibbonButton, ribbonButtons } from './ribbon';

/** Never changes: Office knows the add-in by it. */
const id = '6b0d3c1e-8f5a-4f0e-9a57-2d4c71b6e9a3';

/** The sizes of the icons, in pixels. */
export const iconSizes = [16, 20, 24, 32, 40, 48, 64, 80] as const;

/** Where `npm start` and `npm run serve` serve the pages. */
export const localAddress = 'https://localhost:3000';

/**
 * The manifest of the add-in for pages at an address without a slash at its end: an add-in only manifest
 * (schema 1.1 with VersionOverrides 1.0), for Excel with ExcelApi 1.7 or later.
 */
export function manifestXml(address: string, version: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0" xmlns:ov="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="TaskPaneApp">
  <Id>${id}</Id>
  <Version>${version}.0</Version>
  <ProviderName>Forum Papers</ProviderName>
  <DefaultLocale>en-GB</DefaultLocale>
  <DisplayName DefaultValue="Forum Papers" />
  <Description DefaultValue="Makes the deck and the reasoned responses of an open-government forum from its workbook. Nothing leaves the machine." />
  <IconUrl DefaultValue="${address}/icons/icon-32.png" />
  <HighResolutionIconUrl DefaultValue="${address}/icons/icon-64.png" />
  <SupportUrl DefaultValue="${address}/taskpane.html" />
  <Hosts>
    <Host Name="Workbook" />
  </Hosts>
  <Requirements>
    <Sets DefaultMinVersion="1.7">
      <Set Name="ExcelApi" MinVersion="1.7" />
    </Sets>
  </Requirements>
  <DefaultSettings>
    <SourceLocation DefaultValue="${address}/taskpane.html" />
  </DefaultSettings>
  <Permissions>ReadWriteDocument</Permissions>
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="VersionOverridesV1_0">
    <Hosts>
      <Host xsi:type="Workbook">
        <DesktopFormFactor>
          <GetStarted>
            <Title resid="GetStarted.Title" />
            <Description resid="GetStarted.Description" />
            <LearnMoreUrl resid="Open.Url" />
          </GetStarted>
          <ExtensionPoint xsi:type="PrimaryCommandSurface">
            <OfficeTab id="TabHome">
              <Group id="ForumPapers.Group">
                <Label resid="Group.Label" />
${icon(16)}
${ribbonButtons.map(control).join('\n')}
              </Group>
            </OfficeTab>
          </ExtensionPoint>
        </DesktopFormFactor>
      </Host>
    </Hosts>
    <Resources>
      <bt:Images>
${iconSizes.map((size) => `        <bt:Image id="Icon.${size}" DefaultValue="${address}/icons/icon-${size}.png" />`).join('\n')}
      </bt:Images>
      <bt:Urls>
${ribbonButtons.map((button) => `        <bt:Url id="${button.id}.Url" DefaultValue="${address}/${pageOf(button)}" />`).join('\n')}
      </bt:Urls>
      <bt:ShortStrings>
        <bt:String id="Group.Label" DefaultValue="Forum Papers" />
        <bt:String id="GetStarted.Title" DefaultValue="Forum Papers is ready" />
${ribbonButtons.map(({ id: own, label }) => `        <bt:String id="${own}.Label" DefaultValue="${label}" />`).join('\n')}
      </bt:ShortStrings>
      <bt:LongStrings>
        <bt:String id="GetStarted.Description" DefaultValue="Find it on the Home tab. It turns this workbook into your forum's papers." />
${ribbonButtons.map(({ id: own, tip }) => `        <bt:String id="${own}.Tip" DefaultValue="${tip}" />`).join('\n')}
      </bt:LongStrings>
    </Resources>
  </VersionOverrides>
</OfficeApp>
`;
}

/** The icon's sizes, indented as deep as the element that they stand in. */
function icon(indent: number): string {
  const space = ' '.repeat(indent);
  const images = iconSizes.map(
    (size) => `${space}  <bt:Image size="${size}" resid="Icon.${size}" />`,
  );
  return [`${space}<Icon>`, ...images, `${space}</Icon>`].join('\n');
}

/** All buttons share one pane, whose page is replaced by the one that the button names. */
function control({ id: own }: RibbonButton): string {
  return `                <Control xsi:type="Button" id="ForumPapers.${own}">
                  <Label resid="${own}.Label" />
                  <Supertip>
                    <Title resid="${own}.Label" />
                    <Description resid="${own}.Tip" />
                  </Supertip>
${icon(18)}
                  <Action xsi:type="ShowTaskpane">
                    <TaskpaneId>ForumPapers.Pane</TaskpaneId>
                    <SourceLocation resid="${own}.Url" />
                  </Action>
                </Control>`;
}
