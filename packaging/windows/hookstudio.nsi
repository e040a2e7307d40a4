; The installer for Windows: for the user alone, without administrator's rights.
; makensis -DVERSION=1.2.3 -DVERSION4=1.2.3.0 -DPAYLOAD=folder -DOUTPUT=file.exe hookstudio.nsi
; All paths are relative to this file, but those that are given.
Unicode true
ManifestDPIAware true
ManifestSupportedOS Win10
RequestExecutionLevel user
SetCompressor /SOLID lzma
Name "Hook Studio"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\Hook Studio"
InstallDirRegKey HKCU "Software\Hook Studio" "InstallDir"
BrandingText "Hook Studio ${VERSION}"

VIProductVersion "${VERSION4}"
VIAddVersionKey "ProductName" "Hook Studio"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Hook Studio installer"
VIAddVersionKey "CompanyName" "Hook Studio"
VIAddVersionKey "LegalCopyright" "Licensed under the Apache License 2.0"

!include "MUI2.nsh"
!include "x64.nsh"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Hook Studio"
!define CLASSES "Software\Classes"

!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\hookstudiow.exe"
!insertmacro MUI_PAGE_LICENSE "..\..\LICENSE"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "Japanese"

Function .onInit
  ${IfNot} ${RunningX64}
    MessageBox MB_OK|MB_ICONSTOP "Hook Studio needs a 64-bit Windows." /SD IDOK
    Abort
  ${EndIf}
FunctionEnd

; What an earlier version brought and this one does not must not stay between the new files.
!macro RemoveProgram
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\hookstudio.exe"
  Delete "$INSTDIR\hookstudiow.exe"
  Delete "$INSTDIR\licences.txt"
!macroend

Section "Hook Studio"
  !insertmacro RemoveProgram
  SetOutPath "$INSTDIR"
  File /r "${PAYLOAD}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Hook Studio.lnk" "$INSTDIR\hookstudiow.exe"

  WriteRegStr HKCU "Software\Hook Studio" "InstallDir" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Hook Studio"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\hookstudiow.exe"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "Hook Studio"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1

  ; `hookstudio` in the Run dialog, and for programs that ask Windows where it is.
  WriteRegStr HKCU "Software\Microsoft\Windows\CurrentVersion\App Paths\hookstudio.exe" "" "$INSTDIR\hookstudio.exe"

  ; Windows knows files by their ending alone, and .yaml belongs to everybody: offered under "Open
  ; with", never taken. A folder gets an entry of its own.
  WriteRegStr HKCU "${CLASSES}\HookStudio.Project" "" "Hook Studio project"
  WriteRegStr HKCU "${CLASSES}\HookStudio.Project\DefaultIcon" "" "$INSTDIR\hookstudiow.exe,0"
  WriteRegStr HKCU "${CLASSES}\HookStudio.Project\shell\open\command" "" '"$INSTDIR\hookstudiow.exe" "%1"'
  WriteRegStr HKCU "${CLASSES}\.yaml\OpenWithProgids" "HookStudio.Project" ""
  WriteRegStr HKCU "${CLASSES}\Directory\shell\HookStudio" "" "Open in Hook Studio"
  WriteRegStr HKCU "${CLASSES}\Directory\shell\HookStudio" "Icon" "$INSTDIR\hookstudiow.exe,0"
  WriteRegStr HKCU "${CLASSES}\Directory\shell\HookStudio\command" "" '"$INSTDIR\hookstudiow.exe" "%1"'
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

; Settings, outbox and projects stay: they belong to the user.
Section "Uninstall"
  !insertmacro RemoveProgram
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Hook Studio.lnk"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "Software\Hook Studio"
  DeleteRegKey HKCU "Software\Microsoft\Windows\CurrentVersion\App Paths\hookstudio.exe"
  DeleteRegKey HKCU "${CLASSES}\HookStudio.Project"
  DeleteRegValue HKCU "${CLASSES}\.yaml\OpenWithProgids" "HookStudio.Project"
  DeleteRegKey HKCU "${CLASSES}\Directory\shell\HookStudio"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
