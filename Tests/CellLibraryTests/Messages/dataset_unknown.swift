let images = try MINST(.train)
