let door = (open: true, locked: false)
switch door {
case (true, true): print("strange")
case (true, false): print("open")
case (false, true): print("locked")
}
print("done")
