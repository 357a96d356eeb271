; The installer for Windows, made by Inno Setup 6.3 or newer: for one user, without an administrator.
;   iscc /DVersion=0.1.0 /DSource=dist\layerloom /DOut=dist /DName=layerloom-0.1.0-windows-x64 layerloom.iss
; Signed if a sign tool called "layerloom" is given, and SIGNED defined:
;   iscc /DSIGNED "/Slayerloom=signtool.exe sign /fd sha256 /tr http://timestamp.digicert.com /td sha256 /a $f" …
; Sliced if SLICED is defined, as the one with CUDA has to be. packaging/windows/pack.py does all of it.

#ifndef Version
  #error Say which version: /DVersion=0.1.0
#endif

[Setup]
AppId={{6B0C1B52-2D0E-4E62-9C35-5C0B7D5A3F11}
AppName=Layerloom
AppVersion={#Version}
AppVerName=Layerloom {#Version}
AppPublisher=The Layerloom maintainers
VersionInfoVersion={#Version}
VersionInfoDescription=Layerloom, a workbench for neural networks
DefaultDirName={autopf}\Layerloom
DisableProgramGroupPage=yes
DisableWelcomePage=no
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog commandline
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
ChangesAssociations=yes
ChangesEnvironment=yes
CloseApplications=yes
RestartApplications=no
Compression=lzma2/max
SolidCompression=yes
LZMAUseSeparateProcess=yes
WizardStyle=modern
SetupIconFile={#Icon}
UninstallDisplayIcon={app}\layerloom.exe
UninstallDisplayName=Layerloom
LicenseFile={#License}
OutputDir={#Out}
OutputBaseFilename={#Name}
#ifdef SLICED
; With CUDA it is larger than the 2,100,000,000 bytes one file may have: what is packed lies beside it, in slices that a
; release takes (two gibibytes each).
DiskSpanning=yes
DiskSliceSize=1900000000
#endif
#ifdef SIGNED
SignTool=layerloom
SignedUninstaller=yes
#endif

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"

[CustomMessages]
en.ProjectType=Layerloom project
de.ProjectType=Layerloom-Projekt
en.OpenFiles=Open .loom files with Layerloom
de.OpenFiles=.loom-Dateien mit Layerloom öffnen
en.OnPath=Let me type layerloom in a terminal (adds it to PATH)
de.OnPath=layerloom im Terminal tippen können (in PATH aufnehmen)

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; GroupDescription: "{cm:AdditionalIcons}"; Flags: unchecked
Name: "open"; Description: "{cm:OpenFiles}"
Name: "onpath"; Description: "{cm:OnPath}"; Flags: unchecked

[InstallDelete]
; What an older version had and this one has not would otherwise stay and be imported.
Type: filesandordirs; Name: "{app}\_internal"
Type: filesandordirs; Name: "{app}\licences"

[Files]
Source: "{#Source}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{autoprograms}\Layerloom"; Filename: "{app}\layerloom.exe"; WorkingDir: "{userdocs}"; AppUserModelID: "Layerloom.Layerloom"
Name: "{autodesktop}\Layerloom"; Filename: "{app}\layerloom.exe"; WorkingDir: "{userdocs}"; AppUserModelID: "Layerloom.Layerloom"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Classes\.loom\OpenWithProgids"; ValueType: string; ValueName: "Layerloom.Project"; ValueData: ""; Flags: uninsdeletevalue; Tasks: open
Root: HKA; Subkey: "Software\Classes\.loom"; ValueType: string; ValueName: ""; ValueData: "Layerloom.Project"; Flags: uninsdeletevalue uninsdeletekeyifempty; Tasks: open
Root: HKA; Subkey: "Software\Classes\.loom"; ValueType: string; ValueName: "Content Type"; ValueData: "application/vnd.layerloom+json"; Flags: uninsdeletevalue uninsdeletekeyifempty; Tasks: open
Root: HKA; Subkey: "Software\Classes\Layerloom.Project"; ValueType: string; ValueName: ""; ValueData: "{cm:ProjectType}"; Flags: uninsdeletekey; Tasks: open
Root: HKA; Subkey: "Software\Classes\Layerloom.Project\DefaultIcon"; ValueType: string; ValueName: ""; ValueData: "{app}\layerloom.exe,0"; Tasks: open
Root: HKA; Subkey: "Software\Classes\Layerloom.Project\shell\open\command"; ValueType: string; ValueName: ""; ValueData: """{app}\layerloom.exe"" ""%1"""; Tasks: open
Root: HKA; Subkey: "Software\Classes\Applications\layerloom.exe\SupportedTypes"; ValueType: string; ValueName: ".loom"; ValueData: ""; Flags: uninsdeletekey; Tasks: open

[Run]
Filename: "{app}\layerloom.exe"; Description: "{cm:LaunchProgram,Layerloom}"; Flags: nowait postinstall skipifsilent

[Code]
const
  Environment = 'Environment';

function Before(): string;
begin
  if not RegQueryStringValue(HKCU, Environment, 'Path', Result) then
    Result := '';
end;

function Without(Path, Folder: string): string;
var
  Place: Integer;
begin
  Result := ';' + Path + ';';
  Place := Pos(';' + Uppercase(Folder) + ';', Uppercase(Result));
  if Place > 0 then
    Delete(Result, Place, Length(Folder) + 1);
  while (Length(Result) > 0) and (Result[1] = ';') do
    Delete(Result, 1, 1);
  while (Length(Result) > 0) and (Result[Length(Result)] = ';') do
    Delete(Result, Length(Result), 1);
end;

procedure CurStepChanged(CurStep: TSetupStep);
var
  Path: string;
begin
  if (CurStep = ssPostInstall) and WizardIsTaskSelected('onpath') then
  begin
    Path := Without(Before(), ExpandConstant('{app}'));
    if Path <> '' then
      Path := Path + ';';
    RegWriteExpandStringValue(HKCU, Environment, 'Path', Path + ExpandConstant('{app}'));
  end;
end;

procedure CurUninstallStepChanged(CurUninstallStep: TUninstallStep);
var
  Path, Kept: string;
begin
  if CurUninstallStep = usPostUninstall then
  begin
    Path := Before();
    Kept := Without(Path, ExpandConstant('{app}'));
    if Kept <> Path then
      RegWriteExpandStringValue(HKCU, Environment, 'Path', Kept);
  end;
end;
