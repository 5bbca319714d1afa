import { Button, Menu, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconDownload } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { formatsQuery } from "../client/queries.js";
import { addressOf } from "../client/request.js";

/** What is exported: what a query finds, or what two parties have to do with each other. */
type ExportMenuProps = { readonly q: string } | { readonly relation: string };

/** Hands on what a page shows in the forms that other programs read. */
export function ExportMenu(of: ExportMenuProps) {
  const [isOpen, { open, close }] = useDisclosure(false);
  const { data } = useQuery({ ...formatsQuery, enabled: isOpen });
  return (
    <Menu opened={isOpen} onOpen={open} onClose={close} position="bottom-end" width={320} withinPortal>
      <Menu.Target>
        <Button variant="default" size="sm" leftSection={<IconDownload size={16} />}>
          Export
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {data?.items.map(({ name, about }) => (
          <Menu.Item key={name} component="a" href={addressOf("export", { format: name, ...of })} download>
            {name}
            <Text size="xs" c="dimmed">
              {about}
            </Text>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
