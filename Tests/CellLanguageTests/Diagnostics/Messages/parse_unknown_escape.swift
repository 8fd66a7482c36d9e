print("C:\new\qux")
