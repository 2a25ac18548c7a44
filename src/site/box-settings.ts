import { boxLimit, boxNameForm } from '~/core/handover/box/box-name.ts';
import type { WebServer } from './server-settings.ts';

/** What of the drop box the settings of a web server depend on. */
export interface Box {
	/** Its address on the host, such as `/inbox/`. */
	at: string;
	/** Only sealed files go in. */
	sealed: boolean;
}

/** The folder on the server below which files arrive, outside of the site: `/srv/goutong` and the box's address. */
export const boxRoot = '/srv/goutong';

const megabytes = boxLimit / 1024 / 1024;

/** The lines that make a web server keep a drop box: it takes each name once, up to a size, and gives nothing back. */
export function boxSettings(server: WebServer, box: Box): string {
	return settings[server](
		box.at,
		boxNameForm.replace('(\\.age)?', box.sealed ? '\\.age' : '(\\.age)?'),
	);
}

/** What makes the folders files arrive in, writable for the server alone; `www-data` is its user on Debian. */
export function boxFolders({ at }: Box): string {
	const folders = `${boxRoot}${at.replace(/\/$/, '')} ${boxRoot}/arriving`;
	return `mkdir -p ${folders}\nchown www-data ${folders}\nchmod 750 ${folders}`;
}

const settings: Record<WebServer, (at: string, name: string) => string> = {
	nginx: (at, name) => `location ^~ ${at} {
    access_log off;
    location ~ "^${at}${name}$" {
        root ${boxRoot};
        limit_except PUT HEAD { deny all; }
        set $goutong_box "$request_method";
        if (-f $request_filename) { set $goutong_box "$request_method again"; }
        if ($goutong_box = "PUT again") { return 412; }
        dav_methods PUT;
        dav_access user:rw group:r;
        client_max_body_size ${megabytes}m;
        client_body_temp_path ${boxRoot}/arriving;
    }
    return 404;
}`,
	Apache: (at, name) => `DavLockDB "${boxRoot}/arriving/locks"
SetEnvIf Request_URI "^${at}" goutong_box
Alias "${at}" "${boxRoot}${at}"
<Directory "${boxRoot}${at}">
    Dav On
    Options SymLinksIfOwnerMatch
    AllowOverride None
    Require all granted
    LimitRequestBody ${boxLimit}
    RewriteEngine On
    RewriteRule "!^${name}$" - [R=404,L]
    RewriteCond "%{REQUEST_METHOD}" "!^(PUT|HEAD)$"
    RewriteRule "^" - [R=405,L]
    RewriteCond "%{HTTP:Content-Range}" "."
    RewriteRule "^" - [R=400,L]
    RewriteCond "%{REQUEST_METHOD}" "=PUT"
    RewriteCond "%{REQUEST_FILENAME}" -f
    RewriteRule "^" - [R=412,L]
</Directory>`,
	Caddy: (at, name) => `@goutong_box path_regexp ^${at}${name}$
@goutong_other {
    path ${at}*
    not method PUT HEAD
}
@goutong_again {
    method PUT
    path ${at}*
    file {
        root ${boxRoot}
        try_files {path}
    }
}
route ${at}* {
    log_skip
    respond @goutong_other 405
    respond @goutong_again 412
    request_body {
        max_size ${boxLimit}
    }
    webdav @goutong_box {
        root ${boxRoot}
    }
    respond 404
}`,
	IIS: (_, name) => `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.webServer>
    <directoryBrowse enabled="false" />
    <security>
      <requestFiltering>
        <requestLimits maxAllowedContentLength="${boxLimit}" />
        <verbs allowUnlisted="false">
          <add verb="PUT" allowed="true" />
          <add verb="HEAD" allowed="true" />
        </verbs>
      </requestFiltering>
    </security>
    <webdav>
      <authoring enabled="true" />
      <authoringRules defaultMimeType="application/octet-stream">
        <add users="*" path="*" access="Write" />
      </authoringRules>
    </webdav>
    <rewrite>
      <rules>
        <rule name="goutong names" stopProcessing="true">
          <match url="^(.*/)?${name}$" negate="true" />
          <action type="CustomResponse" statusCode="404" />
        </rule>
        <rule name="goutong once" stopProcessing="true">
          <match url=".*" />
          <conditions>
            <add input="{REQUEST_METHOD}" pattern="^PUT$" />
            <add input="{REQUEST_FILENAME}" matchType="IsFile" />
          </conditions>
          <action type="CustomResponse" statusCode="412" />
        </rule>
      </rules>
    </rewrite>
  </system.webServer>
</configuration>`,
};
